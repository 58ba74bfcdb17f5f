package vn.onestop.notification.channel;

/** Who wants to hear receipts (báo phát). */
public interface SmsReceipts {

    /** Returns when the receipt is kept for certain; throws when it is not, and the centre will send it again. */
    void received(SmsReceipt receipt);
}

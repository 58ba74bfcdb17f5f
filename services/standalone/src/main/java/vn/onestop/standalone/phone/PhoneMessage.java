package vn.onestop.standalone.phone;

import java.time.Instant;

/** Something that a phone shows, by whichever way it came. */
public interface PhoneMessage {

    Instant receivedAt();

    /** The sender's name or number. */
    String from();

    /** The phone, {@code +84912345678}. */
    String to();

    String text();

    /** What it was billed by, as the words of its pages want it. */
    Object[] bill();
}

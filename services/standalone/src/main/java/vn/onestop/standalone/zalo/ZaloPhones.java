package vn.onestop.standalone.zalo;

/** Which phones have Zalo: those whose number is odd. */
public final class ZaloPhones {

    private ZaloPhones() {}

    public static boolean have(String number) {
        return (number.charAt(number.length() - 1) - '0') % 2 == 1;
    }
}

package vn.onestop.contracts;

/**
 * Who did it, for which agency: an account of an official or of the system, never a citizen.
 *
 * @param account name of the account, {@code system} for what happens by itself
 * @param agency code of the agency acted for
 */
public record Actor(String account, String agency) {

    /** The account of what happens by itself. */
    public static final String SYSTEM = "system";

    /** What happens by itself at an agency. */
    public static Actor system(String agency) {
        return new Actor(SYSTEM, agency);
    }
}

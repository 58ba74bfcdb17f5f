package vn.onestop.intake.catalogue;

/**
 * Who wrote it into the directory.
 *
 * @param origin network address the request came from
 */
public record ChangedBy(String account, String origin) {

    static final ChangedBy FILE = new ChangedBy("system", "officials.yaml");
}

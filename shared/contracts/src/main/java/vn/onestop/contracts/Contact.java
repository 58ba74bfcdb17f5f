package vn.onestop.contracts;

import org.jspecify.annotations.Nullable;

/**
 * One person to tell, and how. Shows nothing in logs.
 *
 * @param phone E.164, {@code +84912345678}
 * @param language in which messages are written
 * @param accents whether SMS keep Vietnamese accents (dearer: UCS-2) or lose them
 */
public record Contact(
        Part part,
        String name,
        @Nullable String phone,
        @Nullable String email,
        Language language,
        boolean accents) {

    /** What the person has to do with the dossier. */
    public enum Part {
        /** Người nộp: who brought or sent the dossier. */
        FILER,
        /** Chủ hồ sơ: whose matter it is. */
        OWNER,
        /** Người được ủy quyền: who acts for the owner. */
        AUTHORISED
    }

    public enum Language {
        VI,
        EN
    }

    @Override
    public String toString() {
        return "Contact[" + part + ", hidden]";
    }
}

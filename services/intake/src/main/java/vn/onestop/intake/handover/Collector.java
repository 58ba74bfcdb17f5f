package vn.onestop.intake.handover;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.Contact.Part;

/**
 * Who collected a result at the counter (người nhận kết quả). Shows nothing in logs.
 *
 * @param stranger name and number, when it was nobody of the dossier's people
 */
public record Collector(Who who, @Nullable Stranger stranger) {

    /** Somebody with a part in the dossier, or somebody they have sent. */
    public enum Who {
        FILER,
        OWNER,
        AUTHORISED,
        OTHER;

        Optional<Part> part() {
            return switch (this) {
                case FILER -> Optional.of(Part.FILER);
                case OWNER -> Optional.of(Part.OWNER);
                case AUTHORISED -> Optional.of(Part.AUTHORISED);
                case OTHER -> Optional.empty();
            };
        }
    }

    /** Somebody that the counter knows only by what they show. */
    public record Stranger(String name, String identityNumber) {
        @Override
        public String toString() {
            return "Stranger[hidden]";
        }
    }
}

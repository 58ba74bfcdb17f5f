package vn.onestop.web;

import java.util.ArrayList;
import java.util.List;

/** Fields that the office cannot accept as they stand; each is named with a sentence from the message bundles. */
public final class InvalidFields extends Problem {

    private final transient List<Field> fields;

    private InvalidFields(List<Field> fields) {
        super(ProblemType.INVALID_FIELDS);
        this.fields = List.copyOf(fields);
    }

    /** One field only. */
    public static InvalidFields one(String field, String messageKey, Object... arguments) {
        return new InvalidFields(List.of(new Field(field, messageKey, List.of(arguments))));
    }

    public static Collector collect() {
        return new Collector();
    }

    List<Field> fields() {
        return fields;
    }

    record Field(String name, String messageKey, List<Object> arguments) {}

    /** Gathers everything that is wrong, so that people need not come back once for each mistake. */
    public static final class Collector {

        private final List<Field> found = new ArrayList<>();

        private Collector() {}

        public Collector add(String field, String messageKey, Object... arguments) {
            found.add(new Field(field, messageKey, List.of(arguments)));
            return this;
        }

        public boolean isEmpty() {
            return found.isEmpty();
        }

        public void throwIfAny() {
            if (!found.isEmpty()) {
                throw new InvalidFields(found);
            }
        }
    }
}

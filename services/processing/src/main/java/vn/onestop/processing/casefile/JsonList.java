package vn.onestop.processing.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CaseEvent.SupplementItem;

/** Stores a list as one value of JSON. */
abstract class JsonList<T> implements AttributeConverter<List<T>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JavaType type;

    private JsonList(Class<T> item) {
        type = JSON.getTypeFactory().constructCollectionType(List.class, item);
    }

    @Override
    public String convertToDatabaseColumn(List<T> items) {
        return JSON.writeValueAsString(items);
    }

    @Override
    public List<T> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.<List<T>>readValue(json, type));
    }

    /** The items of a supplement request. */
    @Converter
    static final class OfItems extends JsonList<SupplementItem> {
        OfItems() {
            super(SupplementItem.class);
        }
    }

    /** What was handed in of a supplement. */
    @Converter
    static final class OfHandIns extends JsonList<HandIn> {
        OfHandIns() {
            super(HandIn.class);
        }
    }

    /** How the items of a supplement request stand. */
    @Converter
    static final class OfChecks extends JsonList<Checked> {
        OfChecks() {
            super(Checked.class);
        }
    }
}

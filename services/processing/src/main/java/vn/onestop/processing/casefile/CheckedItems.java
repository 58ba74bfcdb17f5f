package vn.onestop.processing.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores how the items of a supplement request stand as one JSON list. */
@Converter
class CheckedItems implements AttributeConverter<List<Checked>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<Checked> items) {
        return JSON.writeValueAsString(items);
    }

    @Override
    public List<Checked> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, new TypeReference<List<Checked>>() {}));
    }
}

package vn.onestop.processing.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores what was handed in of a supplement as one JSON list. */
@Converter
class HandIns implements AttributeConverter<List<HandIn>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<HandIn> handedIn) {
        return JSON.writeValueAsString(handedIn);
    }

    @Override
    public List<HandIn> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, new TypeReference<List<HandIn>>() {}));
    }
}

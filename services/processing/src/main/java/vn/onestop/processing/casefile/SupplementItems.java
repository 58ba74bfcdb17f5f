package vn.onestop.processing.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.CaseEvent.SupplementItem;

/** Stores the items of a supplement request as one JSON list. */
@Converter
class SupplementItems implements AttributeConverter<List<SupplementItem>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<SupplementItem> items) {
        return JSON.writeValueAsString(items);
    }

    @Override
    public List<SupplementItem> convertToEntityAttribute(String json) {
        return List.copyOf(JSON.readValue(json, new TypeReference<List<SupplementItem>>() {}));
    }
}

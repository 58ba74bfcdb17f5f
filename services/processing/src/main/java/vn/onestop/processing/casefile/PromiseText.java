package vn.onestop.processing.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.Promise;

/** Stores a promise with its explanation as JSON. */
@Converter
class PromiseText implements AttributeConverter<Promise, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(Promise promise) {
        return JSON.writeValueAsString(promise);
    }

    @Override
    public Promise convertToEntityAttribute(String json) {
        return JSON.readValue(json, Promise.class);
    }
}

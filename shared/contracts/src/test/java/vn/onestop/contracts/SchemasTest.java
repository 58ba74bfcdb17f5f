package vn.onestop.contracts;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.onestop.testing.MadeFromCode;

class SchemasTest {

    private static final Schemas SCHEMAS = new Schemas();

    @ParameterizedTest
    @EnumSource
    void theSchemaOfEveryEventIsTheOneItsRecordGives(EventType type) {
        new MadeFromCode(Path.of("src/main/resources/schemas", type.wireName() + ".json")).mustBe(SCHEMAS.of(type));
    }
}

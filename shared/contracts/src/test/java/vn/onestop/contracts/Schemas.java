package vn.onestop.contracts;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the events, made from the records, their nullness and their Javadoc. */
final class Schemas {

    static final String BASE = "https://onestop.vn/schemas/";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String COMPACT_JWE = "^[\\w-]+\\.[\\w-]*\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+$";
    private static final String TIME_OF_DAY = "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$";

    private final Javadocs javadocs = Javadocs.read();
    private final SchemaGenerator generator = generator();

    String of(EventType type) {
        var generated = generator.generateSchema(type.record());
        var schema = MAPPER.createObjectNode();
        Stream.of("$schema", "$id", "title", "description", "type", "properties", "required", "$defs")
                .filter(generated::has)
                .forEach(keyword -> schema.set(keyword, generated.get(keyword)));
        return MAPPER.writeValueAsString(schema) + "\n";
    }

    private SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS, Option.STANDARD_FORMATS)
                .without(Option.FLATTENED_ENUMS_FROM_TOSTRING);
        config.forTypesInGeneral()
                .withPropertySorter((_, _) -> 0)
                .withIdResolver(scope -> id(scope.getType().getErasedType()))
                .withTitleResolver(scope -> scope.getType().isInstanceOf(Event.class)
                        ? scope.getType().getErasedType().getSimpleName()
                        : null)
                .withDescriptionResolver(
                        scope -> javadocs.of(scope.getType().getErasedType()).orElse(null))
                .withArrayUniqueItemsResolver(scope -> scope.getType().isInstanceOf(Set.class) ? true : null)
                .withCustomDefinitionProvider(Schemas::written);
        config.forFields()
                .withNullableCheck(Schemas::mayBeMissing)
                .withRequiredCheck(field -> !mayBeMissing(field))
                .withNumberInclusiveMinimumResolver(
                        field -> field.getDeclaredName().equals("sequence") ? BigDecimal.ONE : null)
                .withDescriptionResolver(this::description);
        return new SchemaGenerator(config.build());
    }

    private static boolean mayBeMissing(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : javadocs.of(field.getDeclaringType().getErasedType(), field.getDeclaredName())
                        .orElse(null);
    }

    private static @Nullable String id(Class<?> type) {
        for (var known : EventType.values()) {
            if (known.record() == type) {
                return BASE + known.wireName() + ".json";
            }
        }
        return null;
    }

    private static @Nullable CustomDefinition written(ResolvedType type, SchemaGenerationContext context) {
        var schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
        if (type.isInstanceOf(Sealed.class)) {
            var content = type.typeParametersFor(Sealed.class)
                    .getFirst()
                    .getErasedType()
                    .getSimpleName();
            return new CustomDefinition(
                    schema.put("contentMediaType", "application/jose")
                            .put("pattern", COMPACT_JWE)
                            .put("title", content + ", sealed: a JWE in compact form"),
                    true);
        }
        if (type.isInstanceOf(LocalTime.class)) {
            return new CustomDefinition(schema.put("pattern", TIME_OF_DAY), true);
        }
        return null;
    }
}

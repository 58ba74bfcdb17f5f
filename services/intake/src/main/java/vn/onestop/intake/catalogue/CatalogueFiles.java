package vn.onestop.intake.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.RequiredUnlessNullable;

/** Reads the files of the catalogue; a folder on disk may stand in for the one that is shipped. */
@Component
class CatalogueFiles {

    /** Notes to the reader, such as {@code verify}, are passed over; what is missing is not. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(
                    new AnnotationIntrospectorPair(new JacksonAnnotationIntrospector(), new RequiredUnlessNullable()))
            .build();

    private final ResourceLoader resources;
    private final CatalogueSettings settings;

    CatalogueFiles(ResourceLoader resources, CatalogueSettings settings) {
        this.resources = resources;
        this.settings = settings;
    }

    List<Entry> read() {
        var english = yaml("english.yaml", English.class);
        var entries = new ArrayList<Entry>();
        entries.add(yaml("calendar.yaml", CalendarFile.class).entry(text("days-off.csv")));
        entries.addAll(yaml("agencies.yaml", AgencyFile.class).entries());
        entries.addAll(yaml("procedures.yaml", ProcedureFile.class).entries(english));
        return entries;
    }

    private <T> T yaml(String file, Class<T> type) {
        try {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(text(file));
            return MAPPER.convertValue(tree, type);
        } catch (YAMLException | JacksonException e) {
            throw new UnusableCatalogue("The catalogue's " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String text(String file) {
        try {
            return resources.getResource(settings.location() + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableCatalogue("The catalogue has no " + file + " in " + settings.location(), e);
        }
    }
}

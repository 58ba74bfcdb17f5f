package vn.onestop.intake.catalogue;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
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

    private static final String OFFICIALS = "officials.yaml";

    private final ResourceLoader resources;
    private final CatalogueSettings settings;

    CatalogueFiles(ResourceLoader resources, CatalogueSettings settings) {
        this.resources = resources;
        this.settings = settings;
    }

    List<Entry> read() {
        var english = yaml("english.yaml", English.class);
        var entries = new ArrayList<Entry>();
        entries.add(yaml("calendar.yaml", CalendarFile.class).entry(text(resource("days-off.csv"))));
        var agencies = yaml("agencies.yaml", AgencyFile.class).entries();
        entries.addAll(agencies);
        var codes = agencies.stream().map(Entry::code).collect(toSet());
        entries.addAll(yaml("procedures.yaml", ProcedureFile.class).entries(english, codes));
        return entries;
    }

    /** The first list of officials; an installation may have none. */
    List<OfficialListing> officials() {
        var named = settings.officials();
        var file = resources.getResource(named == null ? settings.location() + OFFICIALS : named);
        if (named == null && !file.exists()) {
            return List.of();
        }
        return yaml(OFFICIALS, file, OfficialFile.class).listings();
    }

    private <T> T yaml(String file, Class<T> type) {
        return yaml(file, resource(file), type);
    }

    private <T> T yaml(String file, Resource resource, Class<T> type) {
        try {
            var tree = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(text(resource));
            return MAPPER.convertValue(tree, type);
        } catch (YAMLException | JacksonException e) {
            throw new UnusableCatalogue("The catalogue's " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Resource resource(String file) {
        return resources.getResource(settings.location() + file);
    }

    private String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableCatalogue("The catalogue has no " + file.getFilename() + ": " + file.getDescription(), e);
        }
    }
}

package vn.onestop.forms;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.onestop.forms.Edition.Layout;

/** Lays a filled form out as XHTML. */
final class Pages {

    private final TemplateEngine engine = new TemplateEngine();
    private final Words words = new Words();

    Pages() {
        var resolver = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        resolver.setPrefix("vn/onestop/forms/");
        resolver.setSuffix(".xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    String xhtml(Layout layout, Sheet sheet) {
        return engine.process(
                layout.template(),
                new Context(
                        Locale.of("vi", "VN"), Map.of("sheet", sheet, "imprint", layout.imprint(), "words", words)));
    }
}

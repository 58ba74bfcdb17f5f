package vn.onestop.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A rule of the house: the sentence, and how its breach is found. */
enum Rule {
    LAYERS("In a feature, web and messaging know the root and not each other", main(Compiled.LAYERS)),
    PRIVATE_ENTITIES("Entities are not public", main(Compiled.PRIVATE_ENTITIES)),
    PRIVATE_REPOSITORIES("Repositories are not public", main(Compiled.PRIVATE_REPOSITORIES)),
    TIME_IS_AN_INPUT("Nobody asks for the time without a clock", main(Compiled.TIME_IS_AN_INPUT)),
    NO_OLD_DATES("Nobody uses java.util.Date and its like", main(Compiled.NO_OLD_DATES)),
    NO_TRANSACTION_IN_WEB(
            "Transactions belong to use cases, not to web",
            both(main(Compiled.NO_TRANSACTION_IN_WEB), main(Compiled.NO_TRANSACTIONAL_METHOD_IN_WEB))),
    NO_FIELD_INJECTION("What a class needs comes through its constructor", main(Compiled.NO_FIELD_INJECTION)),
    PLAIN_JAVA("Working time and contracts are plain Java", main(Compiled.PLAIN_JAVA)),
    NAMES("A name says what a thing is, and not that it manages or helps", main(Compiled.NAMES)),
    NO_SLEEP(
            "Nobody sleeps, neither in the product nor in tests",
            both(main(Compiled.NO_SLEEP), tests(Compiled.NO_SLEEP))),
    ENDPOINTS_HAVE_A_RULE("Every endpoint says who may call it, or is named as public", Endpoints::withoutRule),
    FORMS_ARE_CHECKED("Every body and every form is validated", Endpoints::unchecked),
    NULL_MARKED("Every package is null-marked", Written::unmarkedPackages),
    FINISHED("What is unfinished is an issue and not a comment", Written::unfinished),
    NO_STAR_IMPORTS("Imports name what they import", Written::starImports),
    NO_DISABLED_TESTS("No test is switched off", Written::disabledTests),
    ERRORS_PASS("Only the edge catches whatever is thrown", Written::caughtAnything),
    SHORT_METHODS("A method can be seen whole: 30 lines at most", Written::longMethods),
    SHORT_CLASSES("A class has 250 lines at most, a test class 300", Written::longClasses),
    FEW_COLLABORATORS("A constructor takes six arguments at most; records are free", Written::crowdedConstructors),
    NO_SECRETS("Secrets come from outside and are not shipped", Shipped::secrets),
    EQUAL_BUNDLES("Every message is there in Vietnamese and in English", Shipped::unequalBundles);

    private final String sentence;
    private final Function<Code, List<String>> breaches;

    Rule(String sentence, Function<Code, List<String>> breaches) {
        this.sentence = sentence;
        this.breaches = breaches;
    }

    String sentence() {
        return sentence;
    }

    List<String> breaches(Code code) {
        return breaches.apply(code);
    }

    private static Function<Code, List<String>> main(ArchRule rule) {
        return code -> details(rule, code.main());
    }

    private static Function<Code, List<String>> tests(ArchRule rule) {
        return code -> details(rule, code.tests());
    }

    private static List<String> details(ArchRule rule, JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    private static Function<Code, List<String>> both(
            Function<Code, List<String>> one, Function<Code, List<String>> other) {
        return code -> Stream.concat(one.apply(code).stream(), other.apply(code).stream())
                .toList();
    }
}

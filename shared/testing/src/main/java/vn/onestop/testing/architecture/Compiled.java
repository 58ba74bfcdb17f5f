package vn.onestop.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Rules about compiled classes. Libraries are named, not used, so that a module need not have them. */
final class Compiled {

    private static final Set<String> TRANSACTIONAL =
            Set.of("org.springframework.transaction.annotation.Transactional", "jakarta.transaction.Transactional");
    private static final Set<String> INJECTED = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");
    private static final Set<String> PERSISTENT =
            Set.of("jakarta.persistence.Entity", "jakarta.persistence.Embeddable");

    static final ArchRule LAYERS = classes().should(new ArchCondition<>("know only the layers beneath their own") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var layer = Layer.of(type.getPackageName());
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            !layer.mayKnow(Layer.of(dependency.getTargetClass().getPackageName())))
                    .forEach(dependency ->
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        }
    });

    static final ArchRule PRIVATE_ENTITIES =
            noClasses().that(are("persistent", PERSISTENT)).should().bePublic();

    static final ArchRule PRIVATE_REPOSITORIES = noClasses()
            .that(describe(
                    "repositories",
                    type -> type.getSimpleName().endsWith("Repository")
                            || type.isAssignableTo("org.springframework.data.repository.Repository")))
            .should()
            .bePublic();

    static final ArchRule TIME_IS_AN_INPUT = noClasses()
            .should()
            .callMethodWhere(target(describe("the time of this computer", Compiled::isTimeOfThisComputer)));

    static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.text\\.SimpleDateFormat");

    static final ArchRule NO_SLEEP = noClasses().should().callMethodWhere(target(describe("sleep", Compiled::isSleep)));

    static final ArchRule NO_TRANSACTION_IN_WEB =
            noClasses().that(inWeb()).should().beAnnotatedWith(any(TRANSACTIONAL));

    static final ArchRule NO_TRANSACTIONAL_METHOD_IN_WEB =
            noMethods().that().areDeclaredInClassesThat(inWeb()).should().beAnnotatedWith(any(TRANSACTIONAL));

    static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(any(INJECTED));

    static final ArchRule PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage("vn.onestop.time..", "vn.onestop.officetime..", "vn.onestop.contracts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "jakarta.persistence..");

    static final ArchRule NAMES = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    private Compiled() {}

    private static boolean isTimeOfThisComputer(CodeUnitCallTarget called) {
        var owner = called.getOwner();
        var withClock = called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.getPackageName().startsWith("java.time")
                        && called.getName().equals("now")
                        && !withClock
                || owner.isEquivalentTo(System.class) && called.getName().equals("currentTimeMillis");
    }

    private static boolean isSleep(CodeUnitCallTarget called) {
        return called.getName().equals("sleep")
                && (called.getOwner().isEquivalentTo(Thread.class)
                        || called.getOwner().isEquivalentTo(TimeUnit.class));
    }

    private static DescribedPredicate<JavaClass> inWeb() {
        return describe("in web", type -> Layer.of(type.getPackageName()) == Layer.WEB);
    }

    private static DescribedPredicate<JavaClass> are(String what, Set<String> annotations) {
        return describe(what, type -> annotations.stream().anyMatch(type::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaAnnotation<?>> any(Set<String> annotations) {
        return describe(
                "any of " + annotations,
                annotation -> annotations.contains(annotation.getRawType().getName()));
    }
}

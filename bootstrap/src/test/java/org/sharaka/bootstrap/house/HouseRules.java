package org.sharaka.bootstrap.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, as sentences, for the house below one root package. */
final class HouseRules {

    private static final String[] KERNEL = {
        "money", "time", "gate", "text", "event", "fault", "document", "place", "policy", "notation"
    };
    private static final Set<String> CHANCE_AND_TIME =
            Set.of("now", "randomUUID", "random", "nanoTime", "currentTimeMillis");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the domain stands alone", domainStandsAlone());
        rules.put("the application knows the domain and constraints", applicationKnowsTheDomain());
        rules.put("the web knows no store", webKnowsNoStore());
        rules.put("the store knows no web", storeKnowsNoWeb());
        rules.put("the kernel knows no concept", kernelKnowsNoConcept());
        rules.put("concepts have no cycles", conceptsHaveNoCycles());
        rules.put("names say what a thing is", namesSayWhatAThingIs());
        rules.put("packages are concepts", packagesAreConcepts());
        rules.put("no floating point", noFloatingPoint());
        rules.put("time and chance are arguments", timeAndChanceAreArguments());
        rules.put("no getters", noGetters());
        rules.put("packages are null-marked", packagesAreNullMarked());
        rules.put("no policy in a static field", noPolicyInAStaticField());
        rules.put("policies and rulebooks are handed in", policiesAreHandedIn());
        return rules;
    }

    private ArchRule domainStandsAlone() {
        return classes()
                .that(resideInAPackage(root + ".domain.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".domain..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "java.io..",
                        "java.nio.charset..",
                        "java.security..",
                        "org.jspecify.annotations.."))
                .because("the domain is a library that needs nothing but java.base");
    }

    private ArchRule applicationKnowsTheDomain() {
        return classes()
                .that(resideInAPackage(root + ".application.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".domain..",
                        root + ".application..",
                        "java..",
                        "jakarta.validation..",
                        "org.jspecify.annotations.."))
                .because("use cases name no technology");
    }

    private ArchRule webKnowsNoStore() {
        return classes()
                .that(resideInAPackage(root + ".web.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".domain..",
                        root + ".application..",
                        root + ".web..",
                        "java..",
                        "javax.crypto..",
                        "javax.xml..",
                        "kotlin..",
                        "org.jetbrains.annotations..",
                        "jakarta.servlet..",
                        "jakarta.validation..",
                        "org.hibernate.validator..",
                        "org.jspecify.annotations..",
                        "gg.jte..",
                        "io.javalin..",
                        "org.eclipse.jetty..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.commonmark..",
                        "org.mapstruct..",
                        "com.ibm.icu..",
                        "org.dhatim.fastexcel.reader..",
                        "org.slf4j.."))
                .because("adapters do not know one another, and SQL stays in its own");
    }

    private ArchRule storeKnowsNoWeb() {
        return classes()
                .that(resideInAPackage(root + ".persistence.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        root + ".domain..",
                        root + ".application..",
                        root + ".persistence..",
                        "java..",
                        "javax.sql..",
                        "org.jspecify.annotations..",
                        "org.jdbi..",
                        "org.sqlite..",
                        "org.flywaydb..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "com.ibm.icu..",
                        "org.mapstruct..",
                        "org.slf4j.."))
                .because("adapters do not know one another, and HTTP stays in its own");
    }

    private ArchRule kernelKnowsNoConcept() {
        String[] kernel = new String[KERNEL.length];
        for (int place = 0; place < KERNEL.length; place++) {
            kernel[place] = root + ".domain." + KERNEL[place] + "..";
        }
        return noClasses()
                .that(resideInAnyPackage(kernel))
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".domain..").and(not(resideInAnyPackage(kernel))))
                .because("concepts stand on the kernel, never the reverse");
    }

    private ArchRule conceptsHaveNoCycles() {
        return slices().matching(root + ".(*).(*)..")
                .namingSlices("$1.$2")
                .should()
                .beFreeOfCycles()
                .because("concepts depend one way, in every module");
    }

    private ArchRule namesSayWhatAThingIs() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .and(not(simpleNameEndingWith("MappingImpl")))
                .should()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveNameMatching(".*[a-z](Manager|Dto|Impl)")
                .because("a name is a noun of the glossary and repeats no pattern; MapStruct names what it generates");
    }

    private ArchRule packagesAreConcepts() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..model..", "..dto..", "..impl..", "..service..")
                .because("packages are named by what they are about");
    }

    private ArchRule noFloatingPoint() {
        return noFields()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(root + ".domain..", root + ".application.."))
                .should()
                .haveRawType("double")
                .orShould()
                .haveRawType("float")
                .because("money and ratios are exact");
    }

    private ArchRule timeAndChanceAreArguments() {
        return noClasses()
                .that(resideInAPackage(root + ".domain.."))
                .should()
                .callMethodWhere(
                        new DescribedPredicate<JavaAccess<?>>("asks for the present or for chance") {
                            @Override
                            public boolean test(JavaAccess<?> access) {
                                return CHANCE_AND_TIME.contains(
                                                access.getTarget().getName())
                                        && access.getTarget()
                                                .getOwner()
                                                .getPackageName()
                                                .startsWith("java.");
                            }
                        }.forSubtype())
                .because("the domain gives the same answer to the same question");
    }

    private ArchRule noGetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAnyPackage(root + ".domain..", root + ".application.."))
                .should()
                .haveNameNotMatching("get[A-Z].*")
                .because("an accessor is named by what it gives");
    }

    private ArchRule packagesAreNullMarked() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should(new ArchCondition<>("be in a package that is null-marked") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(item, marked, item.getName()));
                    }
                })
                .because("nothing is null but what says so, and nobody checks it again");
    }

    private ArchRule noPolicyInAStaticField() {
        return noFields()
                .that()
                .areStatic()
                .should(new ArchCondition<>("hold a policy or a rulebook") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean holds = field.getAllInvolvedRawTypes().stream().anyMatch(HouseRules.this::isOfTheBook);
                        events.add(new SimpleConditionEvent(field, holds, field.getDescription()));
                    }
                })
                .because("the rulebook is a value: what is static cannot be replaced");
    }

    private ArchRule policiesAreHandedIn() {
        return noClasses()
                .that(resideInAnyPackage(root + ".domain..", root + ".application..", root + ".web..")
                        .and(not(resideInAnyPackage(root + ".domain.policy..", root + ".domain.rulebook.."))))
                .should()
                .callMethodWhere(
                        new DescribedPredicate<JavaAccess<?>>("takes the defaults of a policy or a rulebook") {
                            @Override
                            public boolean test(JavaAccess<?> access) {
                                // facts typed in by another program are of the grid of the project, unless it says
                                // which
                                boolean typed =
                                        access.getOriginOwner().getSimpleName().equals("HandoverFactsBuilder");
                                return access.getTarget().getName().equals("standard")
                                        && !typed
                                        && isOfTheBook(access.getTargetOwner());
                            }
                        }.forSubtype())
                .because("nothing looks values up: the book comes in as an argument");
    }

    private boolean isOfTheBook(JavaClass type) {
        return type.isAssignableTo(root + ".domain.policy.Policy")
                || type.getName().equals(root + ".domain.policy.Policies")
                || type.getName().equals(root + ".domain.policy.Versions")
                || type.getName().equals(root + ".domain.rulebook.Rulebook");
    }
}

package org.sharaka.bootstrap.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules hold in the house, and each of them finds what the broken sample breaks. */
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.sharaka");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.sharaka.broken");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return new HouseRules("org.sharaka")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_finds_what_the_broken_sample_breaks() {
        return new HouseRules("org.sharaka.broken")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                            ArchRule found = rule.getValue();
                            assertThat(found.evaluate(BROKEN).hasViolation()).isTrue();
                        }));
    }
}

package org.sharaka.examples;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sharaka.testing.RuleCases;

/** The worked examples of the rulebook, and cases of other gates at their limits. */
class RuleCasesExampleTest {

    // README: rules without Java
    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.in(Path.of("docs/cases"));
    }
    // README: end
}

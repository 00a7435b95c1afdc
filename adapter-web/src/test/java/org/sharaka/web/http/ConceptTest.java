package org.sharaka.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/agreements/7/steps/resume | agreement",
                "/api/v1/projects/7/steps/start | project",
                "/api/v1/projects/7/reserves/8/lifting | reserve",
                "/api/v1/centres/7/findings/8/closure | finding",
                "/api/v1/stepbacks/7/steps/cure | stepback",
                "/api/v1/agenda | ''",
            })
    void is_that_of_the_last_collection_in_the_address(String path, String concept) {
        assertThat(Concept.of(path)).isEqualTo(concept);
    }
}

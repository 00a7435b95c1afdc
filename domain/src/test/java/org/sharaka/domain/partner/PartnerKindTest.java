package org.sharaka.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerKindTest {

    @ParameterizedTest
    @CsvSource({
        "COMPANY,                 true,  false",
        "PUBLIC_INSTITUTION,      true,  true",
        "SEMI_PUBLIC_INSTITUTION, true,  true",
        "MINISTRY,                true,  true",
        "FOUNDATION,              true,  false",
        "ASSOCIATION,             true,  false",
        "NATURAL_PERSON,          false, false"
    })
    void each_kind_is_a_legal_person_or_not_and_institutional_or_not(
            PartnerKind kind, boolean legalPerson, boolean institutional) {
        assertThat(kind.isLegalPerson()).isEqualTo(legalPerson);
        assertThat(kind.isInstitutional()).isEqualTo(institutional);
    }

    @Test
    void there_are_seven() {
        assertThat(PartnerKind.values()).hasSize(7);
    }
}

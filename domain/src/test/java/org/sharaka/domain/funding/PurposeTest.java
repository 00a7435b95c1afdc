package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.ProjectId;

class PurposeTest {

    private static Purpose purpose(String text) {
        String[] parts = text.split(":");
        return parts[0].equals("SUPPORT")
                ? new Purpose.Support(new CentreId(parts[1]), Fact.known(new ProjectId(parts[1])))
                : Purpose.of(Purpose.Kind.valueOf(parts[0]), parts[1]);
    }

    @ParameterizedTest
    @CsvSource({
        "POOL:-,       PROGRAMME:p, p, true",
        "POOL:-,       SUPPORT:x,   -, true",
        "PROGRAMME:p,  PROGRAMME:p, -, true",
        "PROGRAMME:p,  PROGRAMME:q, p, false",
        "PROGRAMME:p,  PROJECT:x,   p, true",
        "PROGRAMME:p,  PROJECT:x,   q, false",
        "PROGRAMME:p,  PROJECT:x,   -, false",
        "PROGRAMME:p,  SUPPORT:x,   p, true",
        "PROJECT:x,    PROJECT:x,   p, true",
        "PROJECT:x,    PROJECT:y,   p, false",
        "PROJECT:x,    SUPPORT:x,   p, true",
        "PROJECT:x,    SUPPORT:y,   p, false",
        "PROJECT:p,    PROGRAMME:p, p, false",
        "SUPPORT:x,    SUPPORT:x,   p, true",
        "SUPPORT:x,    PROJECT:x,   p, false",
        "SUPPORT:x,    PROGRAMME:p, p, false",
    })
    void money_goes_down_and_never_up_or_across(String from, String to, String programme, boolean goes) {
        Fact<ProgrammeId> of = programme.equals("-") ? Fact.unknown() : Fact.known(new ProgrammeId(programme));

        assertThat(new NestedPurpose(purpose(to), of).nestsIn(purpose(from))).isEqualTo(goes);
    }

    @Test
    void a_purpose_tells_its_kind_and_what_it_is_about() {
        assertThat(purpose("SUPPORT:x").kind()).isEqualTo(Purpose.Kind.SUPPORT);
        assertThat(purpose("SUPPORT:x").about()).isEqualTo(Fact.known("x"));
        assertThat(purpose("PROGRAMME:p").ofAProject()).isEqualTo(Fact.unknown());
        assertThat(Purpose.POOL.about()).isEqualTo(Fact.unknown());
        assertThat(purpose("POOL:-")).isEqualTo(Purpose.POOL);
    }

    @ParameterizedTest
    @CsvSource({
        "12.34, EUR, ''",
        "12.345, EUR, value.amount.form",
        "12.345, TND, ''",
        "12, JPY, ''",
        "12.3, JPY, value.amount.form",
        "0.00, EUR, value.amount.positive",
        "-1, EUR, value.amount.form",
        "1, MAD, receipt.original.dirham",
        "1, XYZ, receipt.original.currency",
    })
    void an_amount_of_another_currency_is_kept_beside(String amount, String currency, String fault) {
        if (fault.isEmpty()) {
            assertThat(ForeignAmount.of(amount, currency))
                    .isEqualTo(new ForeignAmount(new BigDecimal(amount), Currency.getInstance(currency)));
        } else {
            assertThat(faultsOf(() -> ForeignAmount.of(amount, currency)))
                    .extracting(found -> found.code() + "." + found.reason())
                    .containsExactly(fault);
        }
    }

    @Test
    void both_parts_of_an_amount_of_another_currency_are_told() {
        assertThat(faultsOf(() -> ForeignAmount.of("x", "MADS")))
                .containsExactly(
                        fault("/amount", "value.amount", "form", "x"),
                        fault("/currency", "receipt.original", "currency", "MADS"));
    }
}

package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.MandateFixture.act;
import static org.sharaka.testing.MandateFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.rulebook.Rulebook;

class DossierTest {

    private static final Rulebook BOOK = Rulebook.standard();

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Stream<Rulebook> books() {
        return CentreHistory.books();
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_dossier_says_of_every_day_what_the_records_say_whatever_was_adopted(Rulebook book) {
        CentreFile file = CentreHistory.file();
        Dossier dossier = Dossier.of(book, file);

        for (LocalDate on = FIRST; !on.isAfter(LAST); on = on.plusDays(1)) {
            assertThat(dossier.factsOn(book, on)).as(on.toString()).isEqualTo(file.factsOn(book, on));
        }
    }

    @Test
    void the_facts_of_a_day_follow_what_was_adopted_by_then() {
        CentreFile file = CentreHistory.file();
        Rulebook later = books().toList().get(1);

        assertThat(days(on -> !file.factsOn(BOOK, on).equals(file.factsOn(later, on))))
                .isNotEmpty()
                .allMatch(on -> !on.isBefore(day("2024-02-10")));
    }

    private static List<LocalDate> days(Predicate<LocalDate> test) {
        return FIRST.datesUntil(LAST).filter(test).toList();
    }

    @Test
    void the_title_of_a_manager_ends_with_the_day_on_which_the_centre_comes_back() {
        Mandate back = CentreHistory.mandates()
                .get(1)
                .handedOver(new Term(day("2026-01-10"), day("2036-01-09")))
                .after()
                .reverted(act("2026-03-15"), "made up", Closure.NOTHING)
                .after();
        List<Mandate> mandates = List.of(
                CentreHistory.mandates().get(0), back, CentreHistory.mandates().get(2));
        CentreFile file = CentreHistory.file(CentreHistory.premises(), mandates);
        assertThat(file.titleOn(day("2026-03-15")).instrument()).isEqualTo(Fact.known(Instrument.LEASE));
        assertThat(file.titleOn(day("2026-03-16")).instrument()).isEqualTo(Fact.unknown());

        Title next = new Title(
                Instrument.USE_AGREEMENT,
                true,
                paper(DocumentKind.USE_AGREEMENT, "2026-03-16"),
                Fact.unknown(),
                act("2026-03-16"));
        CentreFile again =
                CentreHistory.file(CentreHistory.premises().titled(next).after(), mandates);
        assertThat(again.titleOn(day("2026-03-16")).instrument()).isEqualTo(Fact.known(Instrument.USE_AGREEMENT));
        Dossier dossier = Dossier.of(BOOK, file);
        for (LocalDate on = FIRST; !on.isAfter(LAST); on = on.plusDays(1)) {
            assertThat(dossier.factsOn(BOOK, on).title()).as(on.toString()).isEqualTo(file.titleOn(on));
        }
    }
}

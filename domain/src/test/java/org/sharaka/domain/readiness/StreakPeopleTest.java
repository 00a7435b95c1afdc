package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.domain.readiness.CentreRecords.MANAGER;
import static org.sharaka.domain.readiness.CentreRecords.records;
import static org.sharaka.testing.AssessmentFixture.SETTING;
import static org.sharaka.testing.AssessmentFixture.anAssessment;
import static org.sharaka.testing.CentreFixture.aCentre;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.OversightFixture.day;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.AssessmentFixture;
import org.sharaka.testing.CentreFixture;

/** Who had a hand in the streak of a centre, and what its report says beside the ruling. */
class StreakPeopleTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final LocalDate ON = day("2026-06-01");

    /** Assessments from outside as {@code 2025-03-15 44444444 amal}, of whom the last word recorded it. */
    private static CentreFile assessed(String history) {
        CentreRecords records = records().managed();
        for (String assessment : history.split(", ")) {
            String[] parts = assessment.split(" ");
            AssessmentFixture made =
                    anAssessment("a-" + parts[0], parts[0], parts[1]).of(AssessmentKind.EXTERNAL);
            records.assessed(made(AssessmentRecord.recorded(
                            BOOK,
                            new AssessmentId("a-" + parts[0]),
                            made.entry(),
                            made.around(new UserId(parts[2]), SETTING)))
                    .value());
        }
        return records.file();
    }

    private static String people(CentreFile file, String manager) {
        Set<UserId> people = StreakPeople.of(file, new PartnerId(manager), BOOK.on(ON), ON);
        return people.stream().map(UserId::value).sorted().collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03-15 44444444 amal | amal",
                "2025-03-15 44444444 amal, 2025-09-15 44444444 badr, 2026-02-15 44444444 chama | amal badr chama",
                "2025-03-15 22222222 amal, 2025-09-15 44444444 badr, 2026-02-15 44444444 chama | badr chama",
                "2025-03-15 44444444 amal, 2025-09-15 44444444 badr, 2026-02-15 22222222 chama | chama",
                "2025-09-15 44444444 amal, 2025-11-15 44444444 badr | amal badr",
                "2025-03-15 55444444 amal, 2025-09-15 44444444 badr | badr",
                "2025-03-15 55444444 amal, 2025-09-15 44444444 badr, 2026-02-15 44444444 chama | badr chama"
            })
    void they_are_those_since_the_streak_began_or_of_the_latest_where_there_is_none(String history, String people) {
        assertThat(people(assessed(history), "p-manager")).isEqualTo(people);
    }

    @Test
    void who_validated_an_assessment_had_a_hand_in_it() {
        CentreFile file = records()
                .managed()
                .assessed(anAssessment("a-1", "2026-01-15", "44444444").validated("2026-02-01"))
                .file();

        assertThat(people(file, "p-manager")).isEqualTo("u-assessor u-validator");
    }

    @Test
    void nobody_had_a_hand_in_the_streak_of_who_does_not_run_the_centre() {
        String history = "2025-03-15 44444444 amal";

        assertThat(people(assessed(history), "p-other")).isEmpty();
        assertThat(StreakPeople.of(assessed(history), MANAGER, BOOK.on(day("2028-01-01")), day("2028-01-01")))
                .isEmpty();
    }

    private static ReadinessReport report(CentreFixture centre) {
        HandoverFacts facts = centre.factsOn(ON);
        return ReadinessReport.of(BOOK, BOOK.rule(facts.on(ON)), facts);
    }

    @Test
    void a_report_shows_months_support_and_the_day_on_which_time_alone_would_pass() {
        ReadinessReport report = report(aCentre().managedSince("2025-06-01").assessed("2026-04-15", "43444444"));

        assertThat(report.months()).isEqualTo(Fact.known(12));
        assertThat(report.said().streak()).isZero();
        assertThat(report.said().ruling().notPassed()).contains("handover.months");
        assertThat(report.recommended()).extracting(one -> one.dimension()).containsExactly("FIN");
        assertThat(report.timePassesOn()).contains(day("2027-06-01"));
    }

    @Test
    void months_are_unknown_before_the_first_one_begins() {
        assertThat(report(aCentre().managedSince("2026-06-02").assessed("2026-04-15", "44444444"))
                        .months())
                .isEqualTo(Fact.unknown());
        assertThat(report(aCentre().managedSince("2026-06-01").assessed("2026-04-15", "44444444"))
                        .months())
                .isEqualTo(Fact.known(0));
    }

    @Test
    void the_table_of_one_centre_is_looked_at_without_parties() {
        HandoverFacts facts = aCentre().runBy(PartnerKind.MINISTRY).factsOn(ON);
        CentreTable table = new CentreTable(new CentreId("cen-1"), "CEN-2026-0001", facts);

        assertThat(table.on(ON)).isEqualTo(facts.on(ON));
    }
}

package org.sharaka.application.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.sharaka.testing.FundingFixture.aPledge;
import static org.sharaka.testing.FundingFixture.terms;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.Office;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Projects;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.ProjectFixture;
import org.sharaka.testing.memory.MemoryStore;

class DeadlinesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-03-01");

    private static List<AgendaItem> on(LocalDate today, FundingPolicy policy, ProjectFixture project) {
        MemoryStore store = new MemoryStore(
                Rulebook.standard().adopting(policy.named("funding.v2").from("2026-01-02")));
        return store.inTransaction(stores -> {
            stores.of(Partners.class).add(aPartner().there());
            stores.of(Projects.class).add(project.there());
            stores.of(Pledges.class)
                    .add(aPledge()
                            .to(new Purpose.OfProject(ProjectFixture.ID))
                            .under(terms("100.00", DUE.toString(), "100.00"))
                            .there());
            return new Deadlines(stores, Office.byDirector(), new AgendaSpan(today, DUE, today))
                    .items().stream()
                            .filter(item -> item.subject().kind() == AgendaSubject.Kind.PLEDGE)
                            .toList();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, INSTALMENT",
        "60, 61, CLAIM",
        "10, 10, INSTALMENT",
        "10, 11, CLAIM",
        "90, 90, INSTALMENT",
        "90, 91, CLAIM"
    })
    void an_instalment_in_execution_is_put_before_the_director_after_the_days_of_the_book(
            int days, int late, AgendaKind kind) {
        FundingPolicy policy = FundingPolicy.standard().claimDays(days);
        LocalDate today = DUE.plusDays(late);

        assertThat(on(today, policy, aProject().agreed().inExecution()))
                .extracting(AgendaItem::kind, AgendaItem::decision)
                .containsExactly(tuple(kind, kind == AgendaKind.CLAIM));
        assertThat(on(today, policy, aProject().agreed()))
                .extracting(AgendaItem::kind)
                .containsExactly(AgendaKind.INSTALMENT);
    }

    @ParameterizedTest
    @CsvSource({"30, 30, false", "30, 31, true", "5, 5, false", "5, 6, true"})
    void an_instalment_is_overdue_after_the_days_of_the_book(int days, int late, boolean overdue) {
        FundingPolicy policy = FundingPolicy.standard().overdueDays(days);

        assertThat(on(DUE.plusDays(late), policy, aProject().agreed()))
                .extracting(AgendaItem::overdue)
                .containsExactly(overdue);
    }
}

package org.sharaka.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.AgreementFixture.signatory;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.store.AgreementQuery;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementMilestone;
import org.sharaka.domain.partnership.AgreementSnapshot;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.Amendment;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.TermsDifference;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;

/** What every store of agreements keeps to. */
public interface AgreementsContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private void with(Consumer<Stores> more) {
        work().inTransaction(stores -> {
            if (stores.of(Projects.class).find(ProjectFixture.ID).isEmpty()) {
                stores.of(Partners.class)
                        .add(Partner.registered(
                                PartnerFixture.ID,
                                "PAR-2026-0001",
                                PartnerProfile.of(french("Atlas"), PartnerKind.COMPANY)));
                stores.of(Programmes.class)
                        .add(Programme.entered(
                                new ProgrammeId("prg-1"), "PRG-2026-0001", french("Santé"), Fact.unknown()));
                stores.of(Projects.class).add(aProject().there());
                stores.of(Projects.class).add(aProject().called("prj-2").there());
            }
            more.accept(stores);
            return true;
        });
    }

    private static Agreement called(String id, AgreementFixture fixture) {
        AgreementSnapshot state = fixture.there().snapshot();
        return Agreement.restore(new AgreementSnapshot(
                new AgreementId(id),
                "AGR-2026-" + id,
                state.deed(),
                state.state(),
                state.guarantees(),
                state.reasons(),
                state.amendments(),
                state.milestones(),
                state.takeovers()));
    }

    private static Agreement eventful() {
        LocalDate on = LocalDate.parse("2026-03-01");
        Agreement running = anAgreement()
                .declaring(new Conflict(Conflict.Part.SUPPLIER, "Atlas Logistics"))
                .guaranteed("100.00", "2026-01-01", Fact.known(LocalDate.parse("2026-12-31")))
                .inForce()
                .there();
        Amendment amendment = new Amendment(
                1,
                act(on),
                paper(DocumentKind.AMENDMENT, "2026-03-01"),
                List.of(signatory(Side.PARTY, "2026-03-01", Fact.unknown())),
                "A yard",
                List.of(new Amendment.BudgetChange(
                        ProjectFixture.ID, Fact.known(Money.parse("1000.00")), Money.parse("1200.00"))),
                List.of(),
                List.of(new TermsDifference(
                        ProjectFixture.ID,
                        1,
                        2,
                        List.of(new TermsDifference.Change("a", Fact.unknown(), Fact.known("A well"))))),
                List.of(),
                Fact.unknown());
        AgreementSnapshot state = running.snapshot();
        return Agreement.restore(new AgreementSnapshot(
                state.id(),
                state.reference(),
                state.deed(),
                state.state(),
                state.guarantees(),
                state.reasons(),
                List.of(amendment),
                List.of(
                        state.milestones().get(0),
                        new AgreementMilestone(
                                AgreementArrow.AMEND, act(on), Fact.unknown(), Fact.known(amendment.paper()))),
                List.of(new Takeover(
                        act(on), state.deed().party(), state.deed().party(), paper(DocumentKind.DEED, "2026-03-01")))));
    }

    @Test
    default void an_agreement_comes_back_with_all_that_has_happened_to_it() {
        with(stores -> stores.of(Agreements.class).add(anAgreement().there()));
        Agreement eventful = eventful();

        assertThat((long) work().inTransaction(
                                stores -> stores.of(Agreements.class).keep(eventful, 1)))
                .isEqualTo(2);
        Versioned<Agreement> back =
                work().reading(stores -> stores.of(Agreements.class).get(eventful.id()));
        assertThat(back.version()).isEqualTo(2);
        assertThat(back.value().snapshot()).isEqualTo(eventful.snapshot());
    }

    @Test
    default void an_unknown_id_and_a_stale_version_are_told() {
        Agreement agreement = anAgreement().there();
        with(stores -> stores.of(Agreements.class).add(agreement));

        assertThatThrownBy(() ->
                        work().reading(stores -> stores.of(Agreements.class).get(new AgreementId("nothing"))))
                .isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(Agreements.class).keep(agreement, 2)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }

    @Test
    default void a_project_stands_under_the_last_agreement_that_names_it() {
        ProjectId other = new ProjectId("prj-2");
        with(stores -> {
            stores.of(Agreements.class).add(called("a", anAgreement().forProjects(ProjectFixture.ID, other)));
            stores.of(Agreements.class).add(called("b", anAgreement()));
        });

        work().reading(stores -> {
            assertThat(stores.of(Agreements.class).of(ProjectFixture.ID))
                    .extracting(agreement -> agreement.value().id().value())
                    .containsExactly("a", "b");
            assertThat(stores.of(Agreements.class)
                            .current(ProjectFixture.ID)
                            .orElseThrow()
                            .value()
                            .id())
                    .isEqualTo(new AgreementId("b"));
            assertThat(stores.of(Agreements.class)
                            .current(other)
                            .orElseThrow()
                            .value()
                            .id())
                    .isEqualTo(new AgreementId("a"));
            assertThat(stores.of(Agreements.class).current(new ProjectId("prj-9")))
                    .isEmpty();
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, false", "SIGNED, true", "SUSPENDED, true", "TERMINATED, false", "FULFILLED, false"})
    default void an_agreement_runs_while_it_is_signed_or_suspended(AgreementState state, boolean runs) {
        AgreementFixture agreement = switch (state) {
            case DRAFT -> anAgreement();
            case SIGNED -> anAgreement().inForce();
            case SUSPENDED -> anAgreement().inForce().taking(AgreementArrow.SUSPEND, "2026-03-01");
            case TERMINATED -> anAgreement().inForce().taking(AgreementArrow.TERMINATE, "2026-03-01");
            case FULFILLED -> anAgreement().inForce().taking(AgreementArrow.FULFIL, "2026-03-01");
        };
        with(stores -> stores.of(Agreements.class).add(agreement.there()));

        List<String> mine = work().reading(stores -> stores.of(Agreements.class).runningFor(PartnerFixture.ID));
        List<String> another =
                work().reading(stores -> stores.of(Agreements.class).runningFor(new PartnerId("p-9")));
        assertThat(mine).isEqualTo(runs ? List.of(agreement.there().reference()) : List.of());
        assertThat(another).isEmpty();
    }

    @Test
    default void the_list_is_narrowed_and_goes_on_where_a_part_ended() {
        with(stores -> {
            stores.of(Agreements.class).add(called("a", anAgreement()));
            stores.of(Agreements.class).add(called("b", anAgreement().inForce()));
            stores.of(Agreements.class).add(called("c", anAgreement()));
        });
        AgreementQuery drafts =
                new AgreementQuery(Fact.known(PartnerFixture.ID), Fact.known(AgreementState.DRAFT), Fact.unknown(), 1);

        Slice<Versioned<Agreement>, Long> first =
                work().reading(stores -> stores.of(Agreements.class).list(drafts));
        Slice<Versioned<Agreement>, Long> second = work().reading(stores ->
                stores.of(Agreements.class).list(new AgreementQuery(drafts.party(), drafts.state(), first.next(), 1)));

        assertThat(first.items()).extracting(one -> one.value().id().value()).containsExactly("a");
        assertThat(second.items()).extracting(one -> one.value().id().value()).containsExactly("c");
        assertThat(second.next()).isEqualTo(Fact.unknown());
        assertThat(work().reading(stores -> stores.of(Agreements.class)
                                .list(new AgreementQuery(
                                        Fact.known(new PartnerId("p-9")), Fact.unknown(), Fact.unknown(), 1)))
                        .items())
                .isEmpty();
    }
}

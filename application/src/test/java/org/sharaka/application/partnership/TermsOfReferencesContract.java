package org.sharaka.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.testing.ProjectFixture;

/** What every store of terms of reference keeps to. */
public interface TermsOfReferencesContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static TermsVersion version(int number) {
        LocalDate on = LocalDate.parse("2026-01-10");
        return new TermsVersion(
                number, "A centre\nof " + number, List.of(new TermsItem("a", "Rooms")), act(on), List.of(act(on)));
    }

    private TermsOfReference added() {
        TermsOfReference terms = TermsOfReference.written(ProjectFixture.ID, version(1));
        work().inTransaction(stores -> {
            stores.of(Projects.class)
                    .add(aProject().partnerBuilt().inNoProgramme().there());
            stores.of(TermsStore.class).add(terms);
            return true;
        });
        return terms;
    }

    @Test
    default void terms_come_back_as_they_were_added_and_as_they_were_changed() {
        TermsOfReference terms = added();
        TermsOfReference changed =
                terms.bound(act(LocalDate.parse("2026-02-01"))).after().rewritten(version(2));

        Versioned<TermsOfReference> back =
                work().reading(stores -> stores.of(TermsStore.class).get(ProjectFixture.ID));
        assertThat(back.version()).isEqualTo(1);
        assertThat(back.value().snapshot()).isEqualTo(terms.snapshot());

        assertThat((long) work().inTransaction(
                                stores -> stores.of(TermsStore.class).keep(changed, 1)))
                .isEqualTo(2);
        assertThat(work().reading(stores -> stores.of(TermsStore.class).get(ProjectFixture.ID))
                        .value()
                        .snapshot())
                .isEqualTo(changed.snapshot());
    }

    @Test
    default void terms_wait_until_their_last_version_is_approved_by_two_people() {
        TermsOfReference terms = added();
        assertThat(waiting()).containsExactly(ProjectFixture.ID);

        TermsVersion first = terms.last();
        Act another = new Act(new UserId("u-another"), first.written().on());
        TermsVersion locked =
                new TermsVersion(1, first.text(), first.items(), first.written(), List.of(first.written(), another));
        TermsOfReference approved = TermsOfReference.written(ProjectFixture.ID, locked);
        work().inTransaction(stores -> stores.of(TermsStore.class).keep(approved, 1));
        assertThat(waiting()).isEmpty();

        work().inTransaction(stores -> stores.of(TermsStore.class).keep(approved.rewritten(version(2)), 2));
        assertThat(waiting()).containsExactly(ProjectFixture.ID);
    }

    private List<ProjectId> waiting() {
        return work().reading(stores -> stores.of(TermsStore.class).awaitingApproval()).stream()
                .map(terms -> terms.value().project())
                .toList();
    }

    @Test
    default void a_project_without_terms_and_a_stale_version_are_told() {
        assertThatThrownBy(() ->
                        work().reading(stores -> stores.of(TermsStore.class).get(ProjectFixture.ID)))
                .isInstanceOf(Rejected.UnknownId.class);
        TermsOfReference terms = added();

        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(TermsStore.class).keep(terms, 2)))
                .isInstanceOf(Rejected.StaleVersion.class);
    }
}

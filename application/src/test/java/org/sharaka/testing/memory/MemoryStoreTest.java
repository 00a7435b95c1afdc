package org.sharaka.testing.memory;

import org.junit.jupiter.api.Nested;
import org.sharaka.application.acceptance.DeliveriesContract;
import org.sharaka.application.access.UsersContract;
import org.sharaka.application.centre.CentresContract;
import org.sharaka.application.committee.MembershipsContract;
import org.sharaka.application.funding.FundingBalanceContract;
import org.sharaka.application.funding.FundingStoresContract;
import org.sharaka.application.funding.FundsContract;
import org.sharaka.application.funding.LedgerContract;
import org.sharaka.application.handover.HandoversContract;
import org.sharaka.application.inventory.InventoriesContract;
import org.sharaka.application.journal.JournalContract;
import org.sharaka.application.mandate.MandatesContract;
import org.sharaka.application.maturity.AssessmentRecordsContract;
import org.sharaka.application.oversight.OversightsContract;
import org.sharaka.application.partner.InterestsContract;
import org.sharaka.application.partner.PartnersContract;
import org.sharaka.application.partnership.AgreementsContract;
import org.sharaka.application.partnership.TermsOfReferencesContract;
import org.sharaka.application.programme.ProgrammesContract;
import org.sharaka.application.project.ProjectsContract;
import org.sharaka.application.readiness.DossiersContract;
import org.sharaka.application.rulebook.PolicyVersionsContract;
import org.sharaka.application.submission.SubmissionsContract;
import org.sharaka.application.support.SupportPlansContract;
import org.sharaka.application.training.TrainingsContract;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.UnitOfWorkContract;

class MemoryStoreTest {

    private final MemoryStore store = new MemoryStore();

    @Nested
    class AsUnitOfWork extends Held implements UnitOfWorkContract {}

    @Nested
    class AsPartners extends Held implements PartnersContract {}

    @Nested
    class AsMemberships extends Held implements MembershipsContract {}

    @Nested
    class AsInterests extends Held implements InterestsContract {}

    @Nested
    class AsProgrammes extends Held implements ProgrammesContract {}

    @Nested
    class AsProjects extends Held implements ProjectsContract {}

    @Nested
    class AsAgreements extends Held implements AgreementsContract {}

    @Nested
    class AsTerms extends Held implements TermsOfReferencesContract {}

    @Nested
    class AsFunding extends Held implements FundingStoresContract {}

    @Nested
    class AsLedger extends Held implements LedgerContract {}

    @Nested
    class AsFunds extends Held implements FundsContract {}

    @Nested
    class AsBalance extends Held implements FundingBalanceContract {}

    @Nested
    class AsDeliveries extends Held implements DeliveriesContract {}

    @Nested
    class AsCentres extends Held implements CentresContract {}

    @Nested
    class AsMandates extends Held implements MandatesContract {}

    @Nested
    class AsOversights extends Held implements OversightsContract {}

    @Nested
    class AsDossiers extends Held implements DossiersContract {}

    @Nested
    class AsInventories extends Held implements InventoriesContract {}

    @Nested
    class AsAssessments extends Held implements AssessmentRecordsContract {}

    @Nested
    class AsHandovers extends Held implements HandoversContract {}

    @Nested
    class AsSupportPlans extends Held implements SupportPlansContract {}

    @Nested
    class AsTrainings extends Held implements TrainingsContract {}

    @Nested
    class AsPolicies extends Held implements PolicyVersionsContract {}

    @Nested
    class AsUsers extends Held implements UsersContract {}

    @Nested
    class AsSubmissions extends Held implements SubmissionsContract {}

    @Nested
    class AsJournal extends Held implements JournalContract {}

    /** Each contract is held by a class of its own: some of their sentences are the same. */
    abstract class Held {
        public UnitOfWork work() {
            return store;
        }
    }
}

package org.sharaka.application.mend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sharaka.application.readiness.CentreFiles;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.readiness.CentreFile;
import org.sharaka.domain.readiness.CentreMends;
import org.sharaka.domain.stepback.StepBackId;

/** What a program does next about each check of a ruling, by the records as they are now. */
public final class Mending {

    private final UnitOfWork work;

    /** Mending. */
    public Mending(UnitOfWork work) {
        this.work = work;
    }

    /**
     * The mends of a ruling.
     *
     * @param call who asks; {@link Permission#READ}
     * @param subject what the ruling is about
     * @param ruling the ruling
     * @return one for each check, in their order; nothing for a check that passes, and where nothing can be done
     */
    public List<Optional<Mend>> of(Call call, MendSubject subject, Ruling ruling) {
        call.require(Permission.READ);
        if (ruling.checks().stream().allMatch(check -> check.result() == Result.PASS)) {
            return ruling.checks().stream().map(check -> Optional.<Mend>empty()).toList();
        }
        return work.reading(stores -> {
            Function<Check, Optional<Mend>> own = mends(stores, subject, ruling);
            Function<Check, Optional<Mend>> mends = check -> own.apply(check)
                    .or(() -> PartnerMends.of(stores, subject, check, ruling.on()))
                    .or(() -> StepMends.mend(check, ruling.on()));
            return ruling.checks().stream()
                    .map(check -> check.result() == Result.PASS ? Optional.<Mend>empty() : mends.apply(check))
                    .toList();
        });
    }

    /** Whether a reason of a rule is mended by an act; of a check that does not pass. */
    public static boolean knows(String family, String reason) {
        return CentreMends.knows(family)
                || ProjectMends.knows(family, reason)
                || MandateMends.knows(family, reason)
                || PlanMends.knows(family, reason)
                || FollowMends.knows(family, reason)
                || PartnerMends.knows(family, reason)
                || StepMends.knows(family, reason);
    }

    private static Function<Check, Optional<Mend>> mends(Stores stores, MendSubject subject, Ruling ruling) {
        return switch (subject.kind()) {
            case CENTRES -> proposed(stores, subject.ids(), ruling);
            case HANDOVER -> ofHandover(stores, new HandoverId(id(subject)), ruling);
            case PROJECT -> new ProjectMends(stores, new ProjectId(id(subject)), ruling.on())::mend;
            case PLAN -> new PlanMends(stores, subject.ids(), ruling.on())::mend;
            case STEP_BACK -> check -> FollowMends.ofStepBack(stores, new StepBackId(id(subject)), check, ruling.on());
            case CENTRE -> check -> MandateMends.ofCentre(stores, new CentreId(id(subject)), check, ruling.on());
            case MANDATE -> check -> MandateMends.of(stores, new MandateId(id(subject)), check, ruling.on());
            case PARTNER -> check -> Optional.empty();
            case OTHER -> check -> Optional.empty();
        };
    }

    private static Function<Check, Optional<Mend>> ofHandover(Stores stores, HandoverId id, Ruling ruling) {
        List<String> centres = stores.of(Handovers.class).get(id).value().centres().stream()
                .map(CentreId::value)
                .toList();
        Function<Check, Optional<Mend>> table = ofCentres(stores, centres, ruling);
        return check -> table.apply(check).or(() -> FollowMends.ofHandover(stores, id, check, ruling.on()));
    }

    private static String id(MendSubject subject) {
        return subject.ids().get(0);
    }

    private static Function<Check, Optional<Mend>> proposed(Stores stores, List<String> centres, Ruling ruling) {
        return ofCentres(stores, centres, ruling)
                .andThen(mend -> mend.map(one -> one.act() == MendAct.THE_STEP
                        ? one.with("centres", centres)
                                .with("convention", Mend.paper(DocumentKind.TRANSFER_CONVENTION, one.notBefore()))
                        : one));
    }

    /** Each check by the records of the centre that it is about. */
    private static Function<Check, Optional<Mend>> ofCentres(Stores stores, List<String> centres, Ruling ruling) {
        Map<String, CentreMends> byReference = new HashMap<>();
        centres.forEach(id -> {
            CentreFile file = CentreFiles.of(stores, new CentreId(id));
            CentreMends mends = CentreMends.of(stores.rulebook(), file, ruling.on());
            byReference.put(centres.size() == 1 ? "" : file.works().centre().reference(), mends);
        });
        return check -> Optional.ofNullable(byReference.get(check.about())).flatMap(mends -> mends.mend(check));
    }
}

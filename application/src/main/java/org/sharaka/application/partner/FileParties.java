package org.sharaka.application.partner;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.file.CentreFile;
import org.sharaka.domain.file.PartnerFile;
import org.sharaka.domain.file.WorksFile;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.project.Project;

/** The parties of a step: whom its files name, as they are on record, and the interests of who acts. */
public final class FileParties {

    private FileParties() {}

    /** The parties of a step that concerns these files; nobody where there is none. */
    public static Parties of(Stores stores, Call call, List<? extends PartnerFile> files) {
        return Parties.of(
                files.stream().flatMap(file -> file.named().stream()).toList(),
                id -> stores.of(Partners.class).get(id).value(),
                stores.of(Interests.class).of(call.actor().id()));
    }

    /** The parties of a step that concerns one file. */
    public static Parties of(Stores stores, Call call, PartnerFile file) {
        return of(stores, call, List.of(file));
    }

    /** The file of a project, as it is; its money by a day. */
    public static WorksFile works(Stores stores, Project project, LocalDate on) {
        Fact<Agreement> agreement =
                Fact.of(stores.of(Agreements.class).current(project.id())).map(Versioned::value);
        return works(stores, project, agreement, on);
    }

    /** The file of a project under an agreement. */
    public static WorksFile works(Stores stores, Project project, Fact<Agreement> agreement, LocalDate on) {
        return new WorksFile(
                project,
                agreement,
                stores.of(Agreements.class).of(project.id()).stream()
                        .map(Versioned::value)
                        .filter(one ->
                                one.state() == AgreementState.TERMINATED || one.state() == AgreementState.FULFILLED)
                        .filter(one -> !agreement.is(now -> now.id().equals(one.id())))
                        .toList(),
                stores.of(Funds.class).sponsorsOf(project.id(), on),
                stores.of(Funds.class).owing(project.id(), on),
                Fact.unknown(),
                on);
    }

    /** The file of a centre, as its mandates say. */
    public static CentreFile centre(Stores stores, CentreId centre) {
        return CentreFile.of(stores.of(Mandates.class).of(centre));
    }

    /** The file of a centre in which a manager does something, signed or not. */
    public static CentreFile centre(Stores stores, CentreId centre, PartnerId manager) {
        return new CentreFile(
                stores.of(Mandates.class).of(centre), Fact.known(manager), Fact.unknown(), Fact.unknown());
    }
}

package org.sharaka.web.project;

import java.util.List;
import org.sharaka.application.project.ProjectView;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Dossier;
import org.sharaka.domain.project.Project;
import org.sharaka.web.project.DossierWire.ContractWire;
import org.sharaka.web.project.DossierWire.MilestoneWire;
import org.sharaka.web.project.DossierWire.ProgressWire;
import org.sharaka.web.project.DossierWire.ReviewWire;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.NameWire;

/** A project as it is read, with its dossier and its steps; what is not known of it is null. */
record ProjectWire(
        String id,
        String reference,
        NameWire name,
        String programmeId,
        String model,
        String nature,
        String field,
        String sector,
        String region,
        String site,
        String need,
        Integer beneficiaries,
        Integer capacity,
        MoneyWire budget,
        List<LineWire> budgetLines,
        MoneyWire operatingBudget,
        String plannedManagerId,
        DocumentWire letterOfIntent,
        DocumentWire landInstrument,
        String stage,
        List<DocumentWire> documents,
        List<ReviewWire> reviews,
        List<ContractWire> contracts,
        List<ProgressWire> progress,
        List<MilestoneWire> history,
        List<StepWire> steps) {

    static ProjectWire of(ProjectView.Seen seen, Actor asking, Reader reader) {
        Project project = seen.project().value();
        Brief brief = project.brief();
        Brief.SixPoints points = brief.points();
        Dossier dossier = project.dossier();
        return new ProjectWire(
                project.id().value(),
                project.reference(),
                NameWire.of(brief.name()),
                project.programme().fold(ProgrammeId::value, () -> null),
                project.model().name(),
                brief.nature().name(),
                brief.field().name(),
                brief.sector().fold(Sector::code, () -> null),
                brief.site().region().fold(Region::code, () -> null),
                brief.site().place().fold(place -> place, () -> null),
                points.need().fold(text -> text, () -> null),
                points.beneficiaries().fold(count -> count, () -> null),
                points.capacity().fold(count -> count, () -> null),
                MoneyWire.of(brief.budget().total()),
                LineWire.of(brief.budget()),
                MoneyWire.of(points.operatingBudget()),
                points.manager().partner().fold(PartnerId::value, () -> null),
                DocumentWire.of(points.manager().letter()),
                DocumentWire.of(points.land()),
                project.stage().name(),
                DocumentWire.of(dossier.papers()),
                dossier.reviews().stream().map(ReviewWire::of).toList(),
                dossier.contracts().stream().map(ContractWire::of).toList(),
                dossier.progress().stream().map(ProgressWire::of).toList(),
                project.milestones().stream().map(MilestoneWire::of).toList(),
                seen.steps().stream()
                        .map(step -> StepWire.of(project.id(), step, asking, reader))
                        .toList());
    }
}

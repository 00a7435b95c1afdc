package org.sharaka.web.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.project.DraftProject;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What may be written of a project; most of it may be missing while it is a draft. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProjectForm(
        @NotNull @Line LanguageMap name,
        Fact<ProgrammeId> programmeId,
        @NotNull Model model,
        @NotNull Nature nature,
        @NotNull Field field,
        Fact<Sector> sector,
        Fact<Region> region,
        @Line Fact<String> site,
        @Paragraph(Brief.LONGEST_TEXT) Fact<String> need,
        @Between Fact<Integer> beneficiaries,
        @Between Fact<Integer> capacity,
        Fact<Money> budget,
        List<LineWire> budgetLines,
        Fact<Money> operatingBudget,
        Fact<PartnerId> plannedManagerId,
        Fact<Document> letterOfIntent,
        Fact<Document> landInstrument)
        implements Part<Brief> {

    static ProjectForm of(Project project) {
        Brief brief = project.brief();
        Brief.SixPoints points = brief.points();
        return new ProjectForm(
                brief.name(),
                project.programme(),
                project.model(),
                brief.nature(),
                brief.field(),
                brief.sector(),
                brief.site().region(),
                brief.site().place(),
                points.need(),
                points.beneficiaries(),
                points.capacity(),
                brief.budget().total(),
                LineWire.of(brief.budget()),
                points.operatingBudget(),
                points.manager().partner(),
                points.manager().letter(),
                points.land());
    }

    @Override
    public Brief make() {
        Faults faults = new Faults();
        Optional<Brief.Site> place = faults.take("", () -> new Brief.Site(region, site));
        Optional<Brief.SixPoints> points = faults.take(
                "",
                () -> new Brief.SixPoints(
                        need,
                        beneficiaries,
                        capacity,
                        operatingBudget,
                        new Brief.Manager(plannedManagerId, letterOfIntent),
                        landInstrument));
        Optional<Brief.Budget> money = faults.take("/budget", () -> new Brief.Budget(budget, Part.values(budgetLines)));
        faults.throwIfAny();
        return new Brief(name, nature, field, sector, place.orElseThrow(), points.orElseThrow(), money.orElseThrow());
    }

    DraftProject draft() {
        return new DraftProject(model, programmeId, make());
    }

    /** The description of a project whose model cannot be changed. */
    Brief changing(Project project) {
        if (model != project.model()) {
            throw InvalidValue.at("/model", "value.fixed", "changed", project.model());
        }
        return make();
    }
}

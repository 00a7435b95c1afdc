package org.sharaka.web.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.project.DraftProject;
import org.sharaka.domain.document.Document;
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
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.NameWire;

/** What may be written of a project; most of it may be missing while it is a draft. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectForm(
        @NotNull NameWire name,
        String programmeId,
        @NotNull String model,
        @NotNull String nature,
        @NotNull String field,
        String sector,
        String region,
        String site,
        String need,
        BigDecimal beneficiaries,
        BigDecimal capacity,
        @Valid MoneyWire budget,
        List<@NotNull @Valid LineWire> budgetLines,
        @Valid MoneyWire operatingBudget,
        String plannedManagerId,
        @Valid DocumentWire letterOfIntent,
        @Valid DocumentWire landInstrument) {

    static ProjectForm of(Project project) {
        Brief brief = project.brief();
        Brief.SixPoints points = brief.points();
        return new ProjectForm(
                NameWire.of(brief.name()),
                project.programme().fold(ProgrammeId::value, () -> null),
                project.model().name(),
                brief.nature().name(),
                brief.field().name(),
                brief.sector().fold(Sector::code, () -> null),
                brief.site().region().fold(Region::code, () -> null),
                brief.site().place().fold(place -> place, () -> null),
                points.need().fold(text -> text, () -> null),
                points.beneficiaries().fold(BigDecimal::valueOf, () -> null),
                points.capacity().fold(BigDecimal::valueOf, () -> null),
                MoneyWire.of(brief.budget().total()),
                brief.budget().lines().stream().map(LineWire::of).toList(),
                MoneyWire.of(points.operatingBudget()),
                points.manager().partner().fold(PartnerId::value, () -> null),
                DocumentWire.of(points.manager().letter()),
                DocumentWire.of(points.land()));
    }

    DraftProject draft(Form form) {
        Optional<Model> follows = form.word("/model", model, Model.class);
        Optional<Brief> brief = brief(form);
        form.throwIfAny();
        return new DraftProject(follows.orElseThrow(), programme(), brief.orElseThrow());
    }

    /** The description of a project whose model cannot be changed. */
    Brief description(Form form, Project project) {
        form.word("/model", model, Model.class)
                .filter(other -> other != project.model())
                .ifPresent(other -> form.add("/model", "value.fixed", "changed", project.model()));
        Optional<Brief> brief = brief(form);
        form.throwIfAny();
        return brief.orElseThrow();
    }

    Fact<ProgrammeId> programme() {
        return Fact.of(Optional.ofNullable(programmeId).map(ProgrammeId::new));
    }

    private Optional<Brief> brief(Form form) {
        Optional<LanguageMap> named = form.take("/name", name, texts -> Brief.nameOf(texts.texts()));
        Optional<Nature> works = form.word("/nature", nature, Nature.class);
        Optional<Field> purpose = form.word("/field", field, Field.class);
        Optional<Sector> coded = form.take("/sector", sector, Sector::new);
        Optional<Brief.Site> place = site(form);
        Optional<Brief.SixPoints> points = points(form);
        Optional<Brief.Budget> money = LineWire.budget(form, "/budget", budget, "/budgetLines", budgetLines);
        boolean whole = named.isPresent()
                && works.isPresent()
                && purpose.isPresent()
                && place.isPresent()
                && points.isPresent()
                && money.isPresent();
        return whole
                ? Optional.of(new Brief(
                        named.get(),
                        works.get(),
                        purpose.get(),
                        Fact.of(coded),
                        place.get(),
                        points.get(),
                        money.get()))
                : Optional.empty();
    }

    private Optional<Brief.Site> site(Form form) {
        Optional<Region> known = form.region("/region", region);
        return form.take("", () -> new Brief.Site(Fact.of(known), Fact.of(Optional.ofNullable(site))));
    }

    private Optional<Brief.SixPoints> points(Form form) {
        Optional<Integer> people = form.whole("/beneficiaries", beneficiaries, 1, Integer.MAX_VALUE);
        Optional<Integer> places = form.whole("/capacity", capacity, 1, Integer.MAX_VALUE);
        Optional<Money> running = form.money("/operatingBudget", operatingBudget);
        Optional<Document> letter = form.document("/letterOfIntent", letterOfIntent);
        Optional<Document> land = form.document("/landInstrument", landInstrument);
        return form.take(
                "",
                () -> new Brief.SixPoints(
                        Fact.of(Optional.ofNullable(need)),
                        Fact.of(people),
                        Fact.of(places),
                        Fact.of(running),
                        new Brief.Manager(
                                Fact.of(Optional.ofNullable(plannedManagerId).map(PartnerId::new)), Fact.of(letter)),
                        Fact.of(land)));
    }
}

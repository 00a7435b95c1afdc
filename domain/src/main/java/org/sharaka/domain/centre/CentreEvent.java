package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.text.Language;

/**
 * What has happened to a centre.
 *
 * @param action {@code centre.registered}, {@code centre.changed}, {@code centre.documented} or {@code centre.opened}
 * @param subject the id of the centre
 * @param particulars what was written
 */
public record CentreEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public CentreEvent {
        particulars = Map.copyOf(particulars);
    }

    static CentreEvent registered(Centre centre) {
        Map<String, String> told = told(centre.profile());
        told.put("reference", centre.reference());
        centre.origin().project().value().ifPresent(project -> told.put("project", project.value()));
        centre.opening().value().ifPresent(day -> told.put("openedOn", day.toString()));
        return new CentreEvent("centre.registered", centre.id().value(), told);
    }

    static CentreEvent changed(Centre centre, CentreProfile before) {
        Map<String, String> was = told(before);
        Map<String, String> is = told(centre.profile());
        Map<String, String> told = new TreeMap<>();
        was.entrySet().stream()
                .filter(part -> !part.getValue().equals(is.get(part.getKey())))
                .forEach(part -> told.put("was." + part.getKey(), part.getValue()));
        is.entrySet().stream()
                .filter(part -> !part.getValue().equals(was.get(part.getKey())))
                .forEach(part -> told.put(part.getKey(), part.getValue()));
        return new CentreEvent("centre.changed", centre.id().value(), told);
    }

    static CentreEvent documented(Centre centre, List<Document> papers) {
        return new CentreEvent("centre.documented", centre.id().value(), Map.of("documents", list(papers)));
    }

    private static String list(List<Document> papers) {
        return papers.stream()
                .map(paper -> paper.kind() + " " + paper.reference() + " " + paper.date())
                .collect(Collectors.joining("; "));
    }

    static CentreEvent opened(Centre centre, LocalDate on, List<Document> handed) {
        Map<String, String> told = new TreeMap<>(Map.of("on", on.toString()));
        if (!handed.isEmpty()) {
            told.put("documents", list(handed));
        }
        return new CentreEvent("centre.opened", centre.id().value(), told);
    }

    private static Map<String, String> told(CentreProfile profile) {
        Map<String, String> told = new TreeMap<>();
        for (Language language : Language.values()) {
            profile.name().get(language).ifPresent(text -> told.put("name." + language.tag(), text));
        }
        told.put("field", profile.field().name());
        told.put("specialised", Boolean.toString(profile.isSpecialised()));
        profile.site().region().value().ifPresent(region -> told.put("region", region.code()));
        profile.site().place().value().ifPresent(place -> told.put("place", place));
        profile.capacity().value().ifPresent(places -> told.put("capacity", places.toString()));
        return told;
    }
}

package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sharaka.bootstrap.http.Answer;

/** The people of a centre and their training over HTTP. */
final class Courses {

    private final Site site;
    private final String centre;

    Courses(Site site, String centre) {
        this.site = site;
        this.centre = centre;
    }

    Answer post(String place, String body) {
        return site.officer.post(CENTRES + "/" + centre + "/" + place, json("%s", body));
    }

    String hired(String manager, String since) {
        return post(
                        "people",
                        "{'managerId': '%s', 'name': 'Made-up Person', 'post': 'Treasurer', 'since': '%s'}"
                                .formatted(manager, since))
                .is(201)
                .at("/id");
    }

    Answer plan(String more, String on) {
        return post("trainings", "{'topic': 'a made-up topic', 'on': '%s'%s}".formatted(on, more));
    }

    static String expert(String date) {
        return ", 'person': {'name': 'Made-up Expert', 'competence': " + Site.paper("COMPETENCE", date) + "}";
    }

    Answer come(String session, String step, String on, String... people) {
        String all = Arrays.stream(people).map(id -> "'" + id + "'").collect(Collectors.joining(", ", "[", "]"));
        return post("trainings/" + session + "/" + step, "{'on': '%s', 'people': %s}".formatted(on, all));
    }

    /** Two people in post who complete all modules on one day. */
    void allModules(String manager, String on) {
        String one = hired(manager, on);
        String two = hired(manager, on);
        for (String module : new String[] {"M1", "M2", "M3", "M4", "M5", "M6"}) {
            String session = plan(", 'module': '" + module + "'" + expert(on), on)
                    .is(201)
                    .at("/id");
            for (String step : new String[] {"enrolments", "attendance", "completions"}) {
                come(session, step, on, one, two).is(200);
            }
        }
    }
}

package org.sharaka.application.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.PolicyVersions;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.rulebook.PolicyVersion;
import org.sharaka.domain.rulebook.Rulebook;

/** Whether the versions that count are those that the journal says were laid down or adopted. */
public final class JournalledVersions {

    private JournalledVersions() {}

    /**
     * The versions that are not what the journal says.
     *
     * @param stores of one snapshot; its journal is sound
     * @param program gives a value that a version of an earlier program does not have
     * @return one line each; empty when all are
     */
    public static List<String> differing(Stores stores, Rulebook program) {
        Map<String, Map<String, String>> adopted = adopted(stores);
        List<String> lines = new ArrayList<>();
        stores.of(PolicyVersions.class).all().stream()
                .map(Versioned::value)
                .filter(PolicyVersion::counts)
                .map(PolicyVersion::policy)
                .forEach(policy -> {
                    Map<String, String> told =
                            adopted.remove(name(policy.group().code(), policy.version()));
                    if (told == null) {
                        lines.add("policy " + policy.version() + " counts, and the journal tells of no adoption");
                    } else if (!isTold(policy, told, program)) {
                        lines.add("policy " + policy.version() + " is not what the journal says was adopted");
                    }
                });
        adopted.keySet().forEach(name -> lines.add("policy " + name + " was adopted, and does not count"));
        return lines;
    }

    /** What the journal tells of each version that counts, by group and name. */
    private static Map<String, Map<String, String>> adopted(Stores stores) {
        Map<String, Map<String, String>> adopted = new LinkedHashMap<>();
        stores.of(Journal.class).from(0).map(JournalEntry::happening).forEach(happening -> {
            Map<String, String> told = happening.particulars();
            String name = name(told.getOrDefault("group", ""), happening.subject());
            switch (happening.action()) {
                case "policy.laid-down", "policy.adopted" -> adopted.put(name, told);
                case "policy.withdrawn" -> adopted.remove(name);
                default -> {}
            }
        });
        return adopted;
    }

    private static boolean isTold(Policy policy, Map<String, String> told, Rulebook program) {
        Map<String, String> kept = PolicyValues.of(policy).texts();
        Map<String, String> first =
                PolicyValues.of(program.versions(policy.group()).all().get(0)).texts();
        Map<String, String> expected = new LinkedHashMap<>();
        kept.keySet().forEach(path -> expected.put(path, first.getOrDefault(path, "")));
        told.forEach((path, value) -> {
            if (path.startsWith(policy.group().code() + ".")) {
                expected.put(path, value);
            }
        });
        return expected.equals(kept) && policy.inForceFrom().toString().equals(told.get("inForceFrom"));
    }

    private static String name(String group, String version) {
        return group + " " + version;
    }
}

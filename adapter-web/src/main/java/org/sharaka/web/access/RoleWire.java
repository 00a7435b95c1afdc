package org.sharaka.web.access;

import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.web.wire.NameWire;

/** One line of the table of roles. */
record RoleWire(String role, NameWire title, List<PermissionWire> permissions) {

    static RoleWire of(Role role, Texts texts) {
        return new RoleWire(
                role.name(),
                NameWire.of(texts.title(role)),
                role.permissions().stream()
                        .sorted()
                        .map(permission -> PermissionWire.of(permission, texts))
                        .toList());
    }

    /** Something that a role may do. */
    record PermissionWire(String permission, NameWire title) {

        static PermissionWire of(Permission permission, Texts texts) {
            return new PermissionWire(permission.name(), NameWire.of(texts.title(permission)));
        }
    }
}

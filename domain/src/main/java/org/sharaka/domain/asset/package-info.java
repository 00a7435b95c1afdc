/** What an asset is: as the list of an acceptance and the register of a centre name it (S6, S12). */
@NullMarked
package org.sharaka.domain.asset;

import org.jspecify.annotations.NullMarked;

/** Tests of the reading of sheets; every file is made in the test that reads it. */
package org.sharaka.web.sheet;

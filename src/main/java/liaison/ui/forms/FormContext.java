package liaison.ui.forms;

import liaison.model.Dataset;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.control.field.Fields;
import liaison.ui.state.Editing;
import liaison.ui.state.Explorer;

/**
 * What every form is made of.
 *
 * @param explorer knows the records
 * @param editing changes them
 * @param layers where cards are shown
 * @param controls makers of controls
 * @param fields makers of fields
 */
record FormContext(
    Explorer explorer, Editing editing, Layers layers, Controls controls, Fields fields) {

  Dataset data() {
    return explorer.dataset().get();
  }
}

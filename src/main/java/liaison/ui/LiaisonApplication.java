package liaison.ui;

import javafx.application.Application;
import javafx.stage.Stage;

/** What JavaFX starts. */
public final class LiaisonApplication extends Application {

  @Override
  public void start(Stage stage) {
    stage.show();
  }
}

import java.util.concurrent.TimeUnit;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.Module;

/** Runs the main job as Fiji runs it: by the title of its menu item. */
public final class FijiFolderCheck {
  public static void main(String[] arguments) throws Exception {
    try (Context context = new Context()) {
      CommandService commands = context.service(CommandService.class);
      CommandInfo command =
          commands.getCommands().stream()
              .filter(info -> "Analyze Blinking Movie...".equals(info.getTitle()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("The command is not found."));
      Module done =
          commands
              .run(command, true, "imp", arguments[0], "output", arguments[1], "epochs", "5")
              .get(5, TimeUnit.MINUTES);
      System.out.println(done.getOutput("results"));
    }
  }
}

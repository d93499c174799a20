using System.CommandLine;
using Kawaraban.Checking;
using Kawaraban.Files;
using Kawaraban.Text;

namespace Kawaraban.Commands;

/// <summary>The program's commands, as a table.</summary>
internal static class CommandLine
{
    public static RootCommand Root()
    {
        var root = new RootCommand("Kawaraban: a newspaper in translated editions. Without a command it starts the paper.")
        {
            ServeCommand.Make(),
            ImportCommand.Make(),
            ExportCommand.Make(),
            ImportPaperCommand.Make(),
            ExchangeCommand.Make(),
            StaffCommand.Make(),
            RegisterCommand.Make(),
            StoryFileCommand.Make(),
            MemoryCommand.Make(),
            TextCommand.Make(),
            CheckCommand.Make(),
            WireCommand.Make(),
            MediaCommand.Make(),
        };
        Options.AddAll(root);
        root.SetAction(ServeCommand.RunAsync);
        return root;
    }
}

using System.CommandLine;
using Kawaraban.Checking.Archive;

namespace Kawaraban.Checking.Against;

/// <summary>The options of <c>check</c> by which translations are held against their sources.</summary>
internal static class AgainstOptions
{
    public static readonly Option<string?> Pairs = new("--pairs") { Description = "A file of pairs, a source, a tab and its translation a line, in place of files; '-' is the standard input. Answers a line of JSON each." };
    public static readonly Option<bool> Json = new("--json") { Description = "As --format json; pairs are always answered so." };
    public static readonly Option<string?> Source = new("--source") { Description = "The file that the one file was translated from." };
    public static readonly Option<string> SourceEdition = new("--source-edition") { Description = "The edition whose language the source is in.", DefaultValueFactory = _ => "en" };

    public static void AddTo(Command command)
    {
        command.Options.Add(Pairs);
        command.Options.Add(Json);
        command.Options.Add(Source);
        command.Options.Add(SourceEdition);
        command.Validators.Add(given =>
        {
            var files = given.GetValue<string[]>("file")?.Length ?? 0;
            if (given.GetValue(ArchiveOptions.Archive))
            {
                return;
            }

            if (given.GetValue(Pairs) is null ? files == 0 : files > 0)
            {
                given.AddError("Name either files, --pairs or --archive.");
            }
            else if (given.GetValue(Source) is not null && files != 1)
            {
                given.AddError("--source is the source of one file.");
            }
        });
    }
}

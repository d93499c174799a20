using System.CommandLine;
using System.CommandLine.Parsing;
using Kawaraban.Checking.Against;

namespace Kawaraban.Checking.Archive;

/// <summary>The options of <c>check</c> by which the released articles of a paper are read in place of files.</summary>
internal static class ArchiveOptions
{
    public static readonly Option<bool> Archive = new("--archive") { Description = "Reads the edition's released articles in place of files, the newest first, and holds what is found against the house style of today." };
    public static readonly Option<string?> Rule = new("--rule") { Description = "With --archive: only this rule; one that is off is tried with its usual settings." };
    public static readonly Option<string?> Pack = new("--pack") { Description = "With --archive: a file as stylebook.json, tried in the place of the edition's own." };

    public static void AddTo(Command command)
    {
        command.Options.Add(Archive);
        command.Options.Add(Rule);
        command.Options.Add(Pack);
        command.Validators.Add(Validate);
    }

    private static void Validate(CommandResult given)
    {
        var isArchive = given.GetValue(Archive);
        if (isArchive && (given.GetValue<string[]>("file")?.Length > 0 || given.GetValue(AgainstOptions.Pairs) is not null || given.GetValue(AgainstOptions.Source) is not null))
        {
            given.AddError("--archive reads no files, pairs or sources.");
        }
        else if (isArchive && given.GetValue<string>("--format") is "sarif" or "github")
        {
            given.AddError("--archive answers as text or json.");
        }
        else if (!isArchive && (given.GetValue(Rule) ?? given.GetValue(Pack)) is not null)
        {
            given.AddError("--rule and --pack are for --archive.");
        }
    }
}

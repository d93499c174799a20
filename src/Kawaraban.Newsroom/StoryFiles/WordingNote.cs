using System.Text.RegularExpressions;
using Kawaraban.Language.Characters;
using Kawaraban.Newsroom.Editions;

namespace Kawaraban.Newsroom.StoryFiles;

/// <summary>What the record of a wording says besides who and when: for which edition it was, and what stood there before or why what stands there was left.</summary>
/// <param name="Before">Empty where the edition had no wording, or it was left as it was.</param>
/// <param name="Why">Of a wording that somebody looked at and left as it was.</param>
public sealed partial record WordingNote(EditionId Edition, string Before, string Why)
{
    /// <summary>As an act's reason holds it: "en", "en: what it said before", "en = why it may stand". Cut to <see cref="FactAct.MaxReason"/>.</summary>
    public string Text => Graphemes.Beginning(Before.Length > 0 ? $"{Edition}: {Before}" : Why.Length > 0 ? $"{Edition} = {Why}" : Edition.Value, FactAct.MaxReason);

    /// <summary>Null of an act that worded nothing, or that does not say for which edition.</summary>
    public static WordingNote? Of(FactAct act) =>
        act.Kind == FactActKind.Worded && Shape().Match(act.Reason) is { Success: true } read
            ? new WordingNote(new EditionId(read.Groups["edition"].Value), read.Groups["before"].Value, read.Groups["why"].Value)
            : null;

    [GeneratedRegex(@"\A(?<edition>[A-Za-z0-9-]+)(?:: (?<before>.+)| = (?<why>.+))?\z", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

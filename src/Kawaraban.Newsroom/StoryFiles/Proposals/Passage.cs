using Kawaraban.Language;
using Kawaraban.Language.Times;
using Kawaraban.Newsroom.Register;
using Kawaraban.Newsroom.Register.Spotting;

namespace Kawaraban.Newsroom.StoryFiles.Proposals;

/// <summary>The text of a block as facts are looked for in it.</summary>
/// <param name="Text">The text; ranges of proposals are of it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Written">When it is published, or was last changed, in the edition's zone: "on Monday" is counted from it.</param>
public sealed record Passage(string Text, TextLanguage Language, TimeReference Written)
{
    /// <summary>The parties that the register finds here; none where there is no register.</summary>
    public IReadOnlyList<TermMention> Names(TermRegister? register) => register?.Spot(Text, TermLanguage.Parse(Language.Tag)) ?? [];
}

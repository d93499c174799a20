using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook;

/// <summary>Finds what a text says otherwise than the story files have it: a rule for each fault.</summary>
/// <remarks>What the files have is told with the passage; without files there is nothing to find. What is quoted was said so.</remarks>
internal abstract class FiledRule(FiledFault fault) : PassageRule
{
    /// <inheritdoc/>
    public override void Read(Passage passage, Pencil pencil)
    {
        foreach (var statement in passage.Filed)
        {
            if (statement.Fault == fault && !passage.IsQuoted(statement.Place.Start))
            {
                pencil.Mark(passage, statement.Place, "found", null, statement.Place.Of(passage.Text), statement.Known);
            }
        }
    }
}

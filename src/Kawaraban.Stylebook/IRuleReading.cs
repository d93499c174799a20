using Kawaraban.Stylebook.Reading;

namespace Kawaraban.Stylebook;

/// <summary>A rule on its way through one text.</summary>
public interface IRuleReading
{
    /// <summary>Reads the next passage.</summary>
    /// <param name="passage">A passage in a language of the rule.</param>
    /// <param name="pencil">Marks what is found.</param>
    void Read(Passage passage, Pencil pencil);

    /// <summary>The text is at its end: what only the whole shows is marked now. Most rules have nothing left to mark.</summary>
    /// <param name="pencil">Marks what is found.</param>
    void End(Pencil pencil)
    {
    }
}

namespace Kawaraban.Newsroom.Stories;

/// <summary>Which part of a story file a box shows.</summary>
public enum FileBoxPart
{
    /// <summary>What led up to this: the latest events, as a short time line.</summary>
    Background,

    /// <summary>The newest value of each line of figures, with who vouches for it and how strongly.</summary>
    Figures,
}

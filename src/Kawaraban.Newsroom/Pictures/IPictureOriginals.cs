namespace Kawaraban.Newsroom.Pictures;

/// <summary>The kept files as they came in, for whoever takes the whole paper along.</summary>
public interface IPictureOriginals
{
    /// <param name="hash">SHA-256 of the file's bytes in lower-case hex.</param>
    /// <exception cref="IOException">It is not there.</exception>
    Stream OpenOriginal(string hash);
}
